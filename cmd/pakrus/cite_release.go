package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/mod/semver"

	"pakrus/exporters/release"
	"pakrus/schema"
	"pakrus/schema/lookup"
)

// citedRelease is the description of the release to cite: that of the records, or with --version that of one
// in the index; and what a reader must know of it.
func citedRelease(ctx *cli.Context, meta schema.Meta) (schema.Meta, string, error) {
	dist, err := folder("--dist", ctx.String("dist"))
	if err != nil {
		return meta, "", err
	}
	listed, err := release.List(dist)
	if err != nil {
		return meta, "", err
	}
	version := cmp.Or(ctx.String("version"), meta.Version)
	at := slices.IndexFunc(listed, func(l release.Listed) bool { return l.Version == version })
	switch {
	case at < 0 && ctx.IsSet("version") && version != meta.Version:
		return meta, "", noRelease(dist, version, listed)
	case at < 0 && len(listed) > 0:
		return meta, "Version " + version + " is not released yet.", nil
	case at < 0:
		return meta, "", nil
	}
	meta.Version, meta.Released = version, listed[at].Date
	if w := listed[at].Withdrawal; w != nil {
		return meta, "This release is " + w.String(), nil
	}
	return meta, "", nil
}

func noRelease(dist, version string, listed []release.Listed) error {
	var known []string
	for _, l := range listed {
		known = append(known, l.Version)
	}
	return usagef("--version is %q, which %s does not list; releases are %s", version, dist, cmp.Or(strings.Join(known, ", "), "none yet"))
}

// inRelease fails where a record came later than a version; otherwise it says what became of the record.
func (c *console) inRelease(x *lookup.Index, r lookup.Ref, version string) (remark string, err error) {
	if added := r.Added(); added != "" && semver.Compare("v"+added, "v"+version) > 0 {
		c.printf("%s came with version %s; %s does not have it\n", oneLine(r.ID()), added, version)
		return "", errFindings
	}
	gone := x.Retired(r)
	if gone == nil {
		return "", nil
	}
	remark = fmt.Sprintf("The ID %s is no longer in use since %s: %s", r.ID(), gone.Version, gone.Reason)
	if gone.Successor != nil {
		remark += fmt.Sprintf(" Cite %s instead.", gone.Successor.ID())
	}
	return remark, nil
}
