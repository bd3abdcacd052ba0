import { Mark } from './Mark.tsx'

type Props = { i18n: { language: string } }

/** The name of the system over the login form. */
export const Logo = ({ i18n }: Props) => (
  <div className="brand">
    <Mark size={72} />
    <div>
      <p className="brand__name">Trangan</p>
      <p className="brand__claim">
        {i18n.language === 'en' ? 'Portals of the agencies of the province' : 'Cổng thông tin các cơ quan trong tỉnh'}
      </p>
    </div>
  </div>
)
