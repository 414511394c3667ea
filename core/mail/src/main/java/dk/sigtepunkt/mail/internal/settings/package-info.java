/** What the installation has set of mail, read and checked. */
@NullMarked
package dk.sigtepunkt.mail.internal.settings;

import org.jspecify.annotations.NullMarked;
