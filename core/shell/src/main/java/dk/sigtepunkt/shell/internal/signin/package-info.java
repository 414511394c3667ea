/** How the first person gets in: told at the first start, and made anew from the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.signin;

import org.jspecify.annotations.NullMarked;
