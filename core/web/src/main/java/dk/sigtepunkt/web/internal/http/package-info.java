/** Between servlets and pages: requests read, forms unpacked, answers written, templates filled in, assets served. */
@NullMarked
package dk.sigtepunkt.web.internal.http;

import org.jspecify.annotations.NullMarked;
