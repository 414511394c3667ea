/** Versions of reports' templates, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.templates;

import org.jspecify.annotations.NullMarked;
