/** Forms that people write in: fields with what is wrong with each, the same on every page that has one. */
@NullMarked
package dk.sigtepunkt.web.internal.form;

import org.jspecify.annotations.NullMarked;
