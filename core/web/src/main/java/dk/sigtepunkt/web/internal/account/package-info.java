/** What is one's own: the sessions that are open, and the keys by which programs come. */
@NullMarked
package dk.sigtepunkt.web.internal.account;

import org.jspecify.annotations.NullMarked;
