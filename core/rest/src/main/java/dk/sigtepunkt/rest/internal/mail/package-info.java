/** How it stands with mail. */
@NullMarked
package dk.sigtepunkt.rest.internal.mail;

import org.jspecify.annotations.NullMarked;
