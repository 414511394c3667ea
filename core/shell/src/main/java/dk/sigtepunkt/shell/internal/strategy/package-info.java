/** What is decided of strategies. */
@NullMarked
package dk.sigtepunkt.shell.internal.strategy;

import org.jspecify.annotations.NullMarked;
