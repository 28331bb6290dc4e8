/** Routes that mean the same in every console; asked after the product's own. */
export const commonRoutes = `overview over|home|dash
events
tags
tasks
quotas
settings`;
