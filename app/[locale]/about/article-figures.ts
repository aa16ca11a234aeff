// The article's prices, downtimes and comparisons with other treatments. On a page that carries a clinic's name they would
// be read as that clinic's, so pack.mjs leaves out every element that is marked as one of these.
const groups = ['routes', 'alternatives'].map((key) => `About.article.${key}`);
const statements = [
  'About.article.costs.cost-range-overall',
  'About.article.products.product-adipose',
  'About.article.products.product-umbilical',
  'About.article.products.product-bone-marrow',
  'About.contradictions.dermapen-downtime',
  'About.contradictions.not-stated',
  'About.contradictions.price-axes',
];

/** Whether a group or a statement, by its path in the messages, holds such figures. */
export const isArticleFigure = (path: string): boolean => [...groups, ...statements].includes(path);
