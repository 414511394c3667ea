/** What strategies had become in practice, at the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.practice;

import org.jspecify.annotations.NullMarked;
