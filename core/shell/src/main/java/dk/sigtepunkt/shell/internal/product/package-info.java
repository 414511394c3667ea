/** The product itself: what it is made of, and how far it has come with starting. */
@NullMarked
package dk.sigtepunkt.shell.internal.product;

import org.jspecify.annotations.NullMarked;
