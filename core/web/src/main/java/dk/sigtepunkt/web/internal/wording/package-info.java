/** What stands for everybody to read and says more than is known. */
@NullMarked
package dk.sigtepunkt.web.internal.wording;

import org.jspecify.annotations.NullMarked;
