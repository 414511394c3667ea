/**
 * Who stands at the door: the address that asks, where the browser believes it is, and what of both a proxy in between may be
 * believed. Everything that counts by address counts by {@link dk.sigtepunkt.http.door.ClientAddress}.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.http.door;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
