type Props = { size: number }

/** Two limestone peaks of Tràng An over the water. */
export const Mark = ({ size }: Props) => (
  <svg className="brand__mark" width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true">
    <path d="M5 31c2-8 4-17 9-20 4-2 6 3 8 9 2-3 4-6 7-6 6 0 9 9 14 17Z" fill="currentColor" />
    <path
      d="M5 36c4 0 4 2 8 2s4-2 8-2 4 2 8 2 4-2 8-2 3 1 6 2"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      opacity=".75"
    />
    <path
      d="M13 43c3 0 3-1.6 6-1.6s3 1.6 6 1.6 3-1.6 6-1.6"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      opacity=".45"
    />
  </svg>
)
