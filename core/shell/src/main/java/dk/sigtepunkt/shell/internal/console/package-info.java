/** What the commands share: who types, when something was, back to which day one looks. */
@NullMarked
package dk.sigtepunkt.shell.internal.console;

import org.jspecify.annotations.NullMarked;
