/// Small classes that each break a rule of the architecture, so that every rule is seen to bite.
package bad;
