/** The product as the framework and the installation folder show it. */
@NullMarked
package dk.sigtepunkt.committees.internal.product;

import org.jspecify.annotations.NullMarked;
