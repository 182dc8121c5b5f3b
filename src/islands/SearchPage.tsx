import { Search } from './search/Search.tsx';

/** The search on its own page; what to look for may stand in the address as `?q=`. */
export default function SearchPage({ index }: { index: string }) {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  return (
    <div data-search-page>
      <Search index={index} query={query} />
    </div>
  );
}
