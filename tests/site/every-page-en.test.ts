import { testEveryPage } from './helpers/every-page.ts';

// A file for each language: both run at the same time.
testEveryPage('en');
