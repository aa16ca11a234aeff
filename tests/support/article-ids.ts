/**
 * What the article says of itself, of routes, costs, products, side effects, aftercare, clinics and alternatives: every
 * statement by the id it was listed under when the article was read, by the groups of the about page.
 */
export const articleIds = {
  routes: `
    route-dermapen route-dermapen-pain-bleeding route-potenza route-injection route-iv-drip route-electroporation
    procedure-flow flow-doctor-examines sessions-interval maintenance route-effect-difference-unknown route-pain
    route-downtime-faq route-exosome-dermapen-table7`,
  costs: `
    cost-range-overall cost-not-insured cost-payment-methods cost-course-pressure cost-loan-total
    cost-medical-deduction`,
  products: `
    product-growth-factors product-vs-supernatant product-adipose product-umbilical product-bone-marrow
    product-quality-varies product-foreign-unapproved product-price-not-effect`,
  'side-effects': `
    se-redness se-swelling se-bruising se-dryness-peeling se-allergic-reaction se-unexpected
    se-individual-variation risk-long-term-unknown risk-no-change risk-infection risk-uv-pigment`,
  aftercare: `
    after-wash after-makeup after-bath-sauna after-exercise after-sun after-moisturise after-home-care`,
  choosing: `
    clinic-specialist clinic-product-disclosure clinic-counselling clinic-pricing clinic-aftercare
    clinic-explains-unapproved clinic-warning-signs clinic-operator-skill`,
  alternatives: 'alt-dermapen-alone alt-fractional-laser alt-chemical-peel',
};

/** The article's notices on unapproved self-pay care, and on what is not known. */
export const noticeIds = `
    unapproved not-approved-product evidence-insufficient no-guarantee unexpected-side-effects full-self-pay
    decide-with-doctor info-not-recommendation summary-six research-stage risk-benefit may-see-no-change
    scar-effect-limited pigment-effect-not-established realistic-expectation duration-of-effect-varies`;
