/** What every address shares: parameters, pages of a list, problem documents, the administrator's key, orders and files sent. */
@NullMarked
package dk.sigtepunkt.rest.internal.http;

import org.jspecify.annotations.NullMarked;
