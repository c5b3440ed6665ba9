// `nudge`, with the mark: one dotted cell and one solid cell moved by 30 % right and up. Sized by its font size.

export function Wordmark({ className = '' }: { readonly className?: string }) {
  return (
    <span className={`wm ${className}`}>
      <i className="wm-mark" aria-hidden="true" />
      nudge
    </span>
  );
}
