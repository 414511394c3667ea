/** What people and programs read: pages, report, figures. */
@NullMarked
package dk.sigtepunkt.itests.reading;

import org.jspecify.annotations.NullMarked;
