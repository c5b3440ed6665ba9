export const away = {};
