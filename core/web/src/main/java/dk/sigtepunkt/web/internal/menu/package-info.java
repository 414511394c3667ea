/** The menu of somebody who is signed in. */
@NullMarked
package dk.sigtepunkt.web.internal.menu;

import org.jspecify.annotations.NullMarked;
