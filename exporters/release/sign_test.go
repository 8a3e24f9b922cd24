package release

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/release/signature"
)

func generate(t *testing.T) signature.Secret {
	t.Helper()
	_, secret, err := signature.Generate()
	check(t, err)
	return secret
}

func mustSign(t *testing.T, dir string, key signature.Secret, force bool, want Status) {
	t.Helper()
	if status, err := Sign(dir, key, force); err != nil || status != want {
		t.Fatalf("%s, %v; want %s", status, err, want)
	}
}

// wantSignature verifies the signature; want is the start of its fault, or "" for none.
func wantSignature(t *testing.T, dir string, key signature.Secret, want string) {
	t.Helper()
	faults, err := VerifySignature(dir, key.Public())
	check(t, err)
	switch {
	case want == "" && len(faults) > 0:
		t.Errorf("%v, want no fault", faults)
	case want != "" && (len(faults) != 1 || !strings.HasPrefix(faults[0].String(), "SHA256SUMS.minisig: "+want)):
		t.Errorf("%v, want %s", faults, want)
	}
}

// A signature is no part of a release: nothing that reads, builds or compares releases sees it.
func TestSignedReleaseIsTheSame(t *testing.T) {
	dist, key := t.TempDir(), generate(t)
	dir := mustBuild(t, dist, "1.2.0", twoFormats, Written).Folder
	index, err := os.ReadFile(filepath.Join(dist, indexName))
	check(t, err)
	wantSignature(t, dir, key, "missing: the release is not signed")
	mustSign(t, dir, key, false, Written)
	mustSign(t, dir, key, false, Unchanged)
	text, err := os.ReadFile(filepath.Join(dir, signatureName))
	check(t, err)
	if !strings.Contains(string(text), "\ntrusted comment: dataset:lighthouses version:1.2.0 file:SHA256SUMS\n") {
		t.Errorf("%s", text)
	}
	wantFaults(t, dir)
	mustBuild(t, dist, "1.2.0", twoFormats, Unchanged)
	wantSignature(t, dir, key, "")
	check(t, os.Remove(filepath.Join(dist, indexName)))
	mustBuild(t, dist, "1.3.0", twoFormats, Written) // adopts the signed release
	mustBuild(t, dist, "1.2.0", twoFormats, Unchanged)
	check(t, os.RemoveAll(filepath.Join(dist, "1.3.0")))
	again, err := os.ReadFile(filepath.Join(dist, indexName))
	check(t, err)
	if bytes.Contains(again, []byte(signatureName)) || bytes.Contains(index, []byte(signatureName)) {
		t.Error("the signature is in the index")
	}
	other := mustBuild(t, t.TempDir(), "1.2.0", twoFormats, Written).Folder
	if differences, err := Compare(dir, other); err != nil || len(differences) > 0 {
		t.Errorf("%v %v", differences, err)
	}
	if differences, err := Rebuild(t.Context(), dir, lighthouses("1.2.0"), twoFormats, nil); err != nil || len(differences) > 0 {
		t.Errorf("%v %v", differences, err)
	}
	wantEntries(t, dist, "1.2.0", indexName, lockName)
}

// Refused are another key, changed checksums, a changed comment, another release in its place,
// and no signature.
func TestSignatureIsRefused(t *testing.T) {
	dist, key, other := t.TempDir(), generate(t), generate(t)
	old := mustBuild(t, dist, "1.2.0", twoFormats, Written).Folder
	dir := mustBuild(t, dist, "1.3.0", twoFormats, Written).Folder
	mustSign(t, old, key, false, Written)
	mustSign(t, dir, key, false, Written)
	name := filepath.Join(dir, signatureName)
	text, err := os.ReadFile(name)
	check(t, err)
	wantSignature(t, dir, other, "it was made with the key "+key.Public().ID()+", not with "+other.Public().ID())

	put(t, name, strings.Replace(string(text), "1.3.0", "1.9.0", 1))
	wantSignature(t, dir, key, "it was changed, or its trusted comment was")
	older, err := os.ReadFile(filepath.Join(old, signatureName))
	check(t, err)
	put(t, name, string(older))
	wantSignature(t, dir, key, `it is that of another release: its trusted comment is "dataset:lighthouses version:1.2.0 file:SHA256SUMS"`)
	if _, faults, err := SignatureOf(dir); err != nil || len(faults) != 1 || !strings.HasPrefix(faults[0].Problem, "it is that of another release") {
		t.Errorf("%v %v", faults, err)
	}
	check(t, os.Remove(name))
	check(t, os.Symlink("../1.2.0/"+signatureName, name))
	wantSignature(t, dir, key, "SHA256SUMS.minisig is not a plain file")
	wantFaults(t, dir, "SHA256SUMS.minisig: not a plain file")
	check(t, os.Remove(name))
	put(t, name, strings.Repeat("x", 1<<20))
	wantSignature(t, dir, key, "it is no signature of minisign")

	put(t, name, string(text))
	put(t, filepath.Join(dir, "csv/coasts.csv"), "x")
	wantSignature(t, dir, key, "") // the checksums are as they were; Verify sees the file
	check(t, os.WriteFile(filepath.Join(dir, sumsName), []byte("x"), 0o644))
	wantSignature(t, dir, key, "it is not that of these checksums, which were changed since")

	check(t, os.RemoveAll(dir)) // the whole older release in the place of the newer one
	check(t, os.CopyFS(dir, os.DirFS(old)))
	wantSignature(t, dir, key, "it is that of release 1.2.0, but the folder is called 1.3.0")
	check(t, os.Rename(dir, filepath.Join(dist, "newest")))
	wantSignature(t, filepath.Join(dist, "newest"), key, "")
	check(t, os.Remove(filepath.Join(old, "datapackage.json")))
	wantSignature(t, old, key, "it cannot be checked: ")
}

func TestSignatureOfAnotherKeyStays(t *testing.T) {
	dist, key, other := t.TempDir(), generate(t), generate(t)
	dir := mustBuild(t, dist, "1.2.0-dev", twoFormats, Written).Folder
	mustSign(t, dir, other, false, Written)
	before := snapshot(t, dist)
	_, err := Sign(dir, key, false)
	wantText(t, err, "SHA256SUMS.minisig stands: it was made with the key "+other.Public().ID()+", not with "+key.Public().ID())
	if !maps.Equal(before, snapshot(t, dist)) {
		t.Error("something was changed")
	}
	mustSign(t, dir, key, true, Replaced)
	wantSignature(t, dir, key, "")
	put(t, filepath.Join(dir, signatureName), "not one")
	_, err = Sign(dir, key, false)
	wantText(t, err, "SHA256SUMS.minisig stands: it is no signature")
	mustSign(t, dir, key, true, Replaced)
	mustBuild(t, dist, "1.2.0-dev", note("x"), Replaced) // an older build's signature goes with it
	if _, err := os.Lstat(filepath.Join(dir, signatureName)); !os.IsNotExist(err) {
		t.Errorf("after another build: %v", err)
	}
	put(t, filepath.Join(dist, temporaryPrefix+signatureName), "left by a program that was killed")
	mustSign(t, dir, key, false, Written)
	wantEntries(t, dist, "1.2.0-dev", indexName, lockName)
}
