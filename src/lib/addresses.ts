/** Where the Day is described: https://undocs.org/en/A/RES/68/192 proclaims it. */
export const observance = 'https://www.un.org/en/observances/end-human-trafficking-day';

/** The Blue Heart Campaign's page. */
export const campaignPage = 'https://www.unodc.org/blueheart';
