/** The installation's scanner for malware, when it has one. */
@NullMarked
package dk.sigtepunkt.attachments.internal.scan;

import org.jspecify.annotations.NullMarked;
