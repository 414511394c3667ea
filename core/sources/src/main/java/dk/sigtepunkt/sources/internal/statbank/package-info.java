/** Danmarks Statistik's Statistikbanken, API v1. */
@NullMarked
package dk.sigtepunkt.sources.internal.statbank;

import org.jspecify.annotations.NullMarked;
