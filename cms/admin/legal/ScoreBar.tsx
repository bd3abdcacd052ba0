/** A share of hundred as a bar with its words beside it. */
export const ScoreBar = ({ percent, label }: { percent: number; label: string }) => (
  <p className="legal-score">
    <span className="legal-score__track" aria-hidden="true">
      <span className="legal-score__fill" style={{ width: `${percent}%` }} />
    </span>
    <span>{label}</span>
  </p>
)
