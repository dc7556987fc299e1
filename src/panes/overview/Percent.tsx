import { usePane } from "../Pane";

/** "80%"; never 0 % for nothing. A little above 0 or below 100 is not rounded onto them. */
export const percentText = (share: number): string => {
  const rounded = Math.round(share * 100);
  return `${rounded === 0 && share > 0 ? 1 : rounded === 100 && share < 1 ? 99 : rounded}%`;
};

export const Percent = ({ share }: { share: number | null }) => {
  const { words } = usePane();
  return share === null ? <span className="none">{words.overview.none}</span> : <span className="percent">{percentText(share)}</span>;
};
