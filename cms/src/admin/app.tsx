/** What a browser that meets the panel for the first time is given: French, and no announcement. */
const firstTime = {
  'strapi-admin-language': 'fr',
  // Strapi scopes what it remembers by the project's identifier, unknown at first, then absent.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined': 'true',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

/** The panel speaks French, before anybody has signed in too; the workflow plugin brings its screens. */
export default {
  config: {
    locales: ['fr'],
    tutorials: false,
    notifications: { releases: false },
  },
  register() {
    for (const [key, value] of Object.entries(firstTime))
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  },
};
