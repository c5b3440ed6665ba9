// A star, as an outline or filled.

const points = Array.from({ length: 10 }, (_, corner) => {
  const angle = -Math.PI / 2 + (corner * Math.PI) / 5;
  const radius = corner % 2 === 0 ? 11 : 4.6;
  return `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12.6 + radius * Math.sin(angle)).toFixed(2)}`;
});
/** In a square of 24. */
export const starPath = `M${points.join('L')}Z`;

export const Star = ({ filled }: { readonly filled: boolean }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={filled ? 'rating-star filled' : 'rating-star'}>
    <path d={starPath} />
  </svg>
);
