/** What bodies asked, at the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.questions;

import org.jspecify.annotations.NullMarked;
