package dk.sigtepunkt.benchmark;

/** One figure, as every side is given it. */
record Row(String indicator, String area, dk.sigtepunkt.contracts.time.Period period, double value) {}
