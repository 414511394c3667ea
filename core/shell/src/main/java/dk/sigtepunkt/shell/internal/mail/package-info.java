/** Whether mail leaves the server. */
@NullMarked
package dk.sigtepunkt.shell.internal.mail;

import org.jspecify.annotations.NullMarked;
