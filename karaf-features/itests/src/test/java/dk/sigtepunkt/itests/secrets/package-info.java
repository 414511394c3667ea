/** What a committee holds back, looked for by every door as everybody that there can be. */
@NullMarked
package dk.sigtepunkt.itests.secrets;

import org.jspecify.annotations.NullMarked;
