/** What must hold of the code and the bundles as they are built. */
@NullMarked
package dk.sigtepunkt.itests.build;

import org.jspecify.annotations.NullMarked;
