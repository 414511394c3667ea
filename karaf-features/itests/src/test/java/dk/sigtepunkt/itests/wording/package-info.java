/** How texts are read for what they claim, on the running server. */
@NullMarked
package dk.sigtepunkt.itests.wording;

import org.jspecify.annotations.NullMarked;
