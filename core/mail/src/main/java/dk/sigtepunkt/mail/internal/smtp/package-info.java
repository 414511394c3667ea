/** Hands a letter over by SMTP. */
@NullMarked
package dk.sigtepunkt.mail.internal.smtp;

import org.jspecify.annotations.NullMarked;
