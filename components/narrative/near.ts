/** Whether an element has come near to what is seen of the page. */
import { useEffect, useRef, useState, type RefObject } from 'react';

const MARGIN = '300px';

/** Once near, always near. Never near where the browser cannot tell: then the plain field stays, and works. */
export function useNear<T extends HTMLElement>(): [boolean, RefObject<T | null>] {
  const ref = useRef<T>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return [isNear, ref];
}
