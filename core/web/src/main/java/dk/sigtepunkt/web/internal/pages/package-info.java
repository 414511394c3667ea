/** One class per page: from the model to what a template shows. Knows neither servlets nor OSGi. */
@NullMarked
package dk.sigtepunkt.web.internal.pages;

import org.jspecify.annotations.NullMarked;
