/** What the installation itself says: the strategy and its text, the focus areas to expect, the clock. */
@NullMarked
package dk.sigtepunkt.committees.internal.installation;

import org.jspecify.annotations.NullMarked;
