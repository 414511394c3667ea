/** What every door is held to: each operation, tried as everybody that there can be. */
package dk.sigtepunkt.domain.rights;
