package dk.sigtepunkt.contracts.plugin;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.indicator.Unit;

/** A figure with its Danish name, unit and the source a reader can look it up in. */
public record NamedFigure(String name, Figure figure, Unit unit, String source) {}
