import { filters } from './recherche/filters.ts';
import { hostile } from './recherche/hostile.ts';
import { pageItself } from './recherche/page.ts';
import { withSearch } from './recherche/setting.ts';
import { troubles } from './recherche/troubles.ts';
import { words } from './recherche/words.ts';

// The search page, in a real browser.

withSearch();

words();
filters();
hostile();
troubles();
pageItself();
