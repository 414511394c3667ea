/** Committees put in service, rolled back, stopped and taken out on the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.deployments;

import org.jspecify.annotations.NullMarked;
