/** What committees say of a quarter in their own words: where it is shown, and the pages on which it is written and released. */
@NullMarked
package dk.sigtepunkt.web.internal.sections;

import org.jspecify.annotations.NullMarked;
