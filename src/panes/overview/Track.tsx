/** The bar itself; its number always stands beside it in words, so it is no news to a screen reader. */
export const Track = ({ share }: { share: number | null }) => (
  <span className={share === null ? "track empty" : "track"} aria-hidden="true"><span style={{ width: `${(share ?? 0) * 100}%` }} /></span>
);
