/** Pictures, decoded and written anew so that nothing is left in them but what is seen. */
@NullMarked
package dk.sigtepunkt.attachments.internal.picture;

import org.jspecify.annotations.NullMarked;
