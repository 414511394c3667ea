package dk.sigtepunkt.committees.laering;

import dk.sigtepunkt.testkit.CommitteeConformance;

class LaeringTest extends CommitteeConformance {}
