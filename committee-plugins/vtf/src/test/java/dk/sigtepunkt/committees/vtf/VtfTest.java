package dk.sigtepunkt.committees.vtf;

import dk.sigtepunkt.testkit.CommitteeConformance;

class VtfTest extends CommitteeConformance {}
