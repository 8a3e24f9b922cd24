package history_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/readertest"
	"pakrus/exporters/release/history"
)

// program writes a release of one file.
const program = `package main

import "os"

func main() {
	if len(os.Args) != 4 || os.Args[1] != "build" || os.Args[2] != "--dist" {
		panic("called with other arguments")
	}
	text, err := os.ReadFile("records.txt")
	if err == nil {
		err = os.MkdirAll(os.Args[3]+"/VERSION", 0o755)
	}
	if err == nil {
		err = os.WriteFile(os.Args[3]+"/VERSION/data.txt", text, 0o644)
	}
	if err != nil {
		panic(err)
	}
}
`

// repository is a git repository with a module in its folder below.
type repository struct {
	t    *testing.T
	root string
	history.Project
}

func newRepository(t *testing.T, below string) *repository {
	t.Helper()
	readertest.Require(t, "git")
	for name, value := range map[string]string{
		"GIT_CONFIG_GLOBAL": os.DevNull, "GIT_CONFIG_SYSTEM": os.DevNull, "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
		"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
	} {
		t.Setenv(name, value)
	}
	root := t.TempDir()
	r := &repository{t, root, history.Project{Dir: filepath.Join(root, below), Program: "./cmd/lamps", Dist: "dist"}}
	r.git("init", "--quiet", "--initial-branch=main")
	r.put("go.mod", "module lamps\n\ngo 1.26\n")
	return r
}

func (r *repository) git(args ...string) {
	r.t.Helper()
	command := exec.Command("git", args...)
	command.Dir = r.root
	if out, err := command.CombinedOutput(); err != nil {
		r.t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

// put writes a file of the module.
func (r *repository) put(name, text string) {
	r.t.Helper()
	name = filepath.Join(r.Dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		r.t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		r.t.Fatal(err)
	}
}

// version commits the sources of a version and its release.
func (r *repository) version(version, records string) {
	r.t.Helper()
	r.put("cmd/lamps/main.go", strings.ReplaceAll(program, "VERSION", version))
	r.put("records.txt", records)
	r.put("dist/"+version+"/SHA256SUMS", records)
	r.git("add", "-A")
	r.git("commit", "--quiet", "-m", "release "+version)
}

// build builds a version and returns its data and how the sources were found.
func (r *repository) build(version string) (data, by string, err error) {
	r.t.Helper()
	source, err := r.Find(r.t.Context(), version)
	if err != nil {
		return "", "", err
	}
	folder, err := r.Build(r.t.Context(), source, version, r.t.TempDir(), func(string) {})
	if err != nil {
		return "", source.By, err
	}
	text, err := os.ReadFile(filepath.Join(folder, "data.txt"))
	return string(text), source.By, err
}

func TestVersionsAreBuiltFromTheirSources(t *testing.T) {
	for _, below := range []string{"", "deep/module"} {
		r := newRepository(t, below)
		r.version("1.0.0", "one")
		r.git("tag", "-a", "v1.0.0", "-m", "one")
		r.version("1.1.0", "one more")
		r.version("2.0.0", "two")
		r.put("dist/1.1.0/SHA256SUMS.minisig", "signed later")
		r.put("dist/1.0.0/SHA256SUMS", "changed later")
		r.git("add", "-A")
		r.git("commit", "--quiet", "-m", "later")
		r.put("records.txt", "not committed")
		for _, test := range []struct{ version, data, by string }{
			{"1.0.0", "one", "tag v1.0.0 (commit "},
			{"1.1.0", "one more", "the last change of dist/1.1.0/SHA256SUMS (commit "},
			{"2.0.0", "two", "the last change of dist/2.0.0/SHA256SUMS (commit "},
		} {
			data, by, err := r.build(test.version)
			if err != nil || data != test.data || !strings.HasPrefix(by, test.by) {
				t.Errorf("%q, %s: %q by %q, %v", below, test.version, data, by, err)
			}
		}
	}
}

// wantError tells that a version cannot be built, and why.
func (r *repository) wantError(version string, wants ...string) {
	r.t.Helper()
	_, _, err := r.build(version)
	for _, want := range wants {
		if err == nil || !strings.Contains(err.Error(), want) {
			r.t.Errorf("%s: %v; want %q", version, err, want)
		}
	}
}

func TestVersionsThatCannotBeBuilt(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	r := newRepository(t, "")
	r.version("1.0.0", "one")
	r.put("cmd/lamps/main.go", "package main\n\nfunc main() { nothing() }\n")
	r.put("dist/1.1.0/SHA256SUMS", "")
	r.git("add", "-A")
	r.git("commit", "--quiet", "-m", "does not compile")
	r.git("tag", "v1.1.0")
	r.put("cmd/lamps/main.go", strings.ReplaceAll(program, "VERSION", "9.9.9"))
	r.git("commit", "--quiet", "-am", "another version")
	r.git("tag", "v1.2.0")
	r.git("rm", "--quiet", "records.txt")
	r.git("commit", "--quiet", "-m", "without records")
	r.git("tag", "v1.3.0")
	if err := os.Symlink("/", filepath.Join(r.Dir, "link")); err != nil {
		t.Fatal(err)
	}
	r.git("add", "-A")
	r.git("commit", "--quiet", "-m", "a link")
	r.git("tag", "v1.4.0")

	r.wantError("3.0.0", "there is no tag v3.0.0, and no commit has dist/3.0.0/SHA256SUMS; perhaps git fetch --tags")
	r.wantError("1.1.0", "the program of 1.1.0 does not compile: exit status 1", "undefined: nothing")
	r.wantError("1.2.0", "the sources of tag v1.2.0 (commit ", "make a release of another version")
	r.wantError("1.3.0", "the program of 1.3.0 builds no release: exit status 2", "records.txt: no such file")
	r.wantError("1.4.0", `the sources of 1.4.0: "link" is neither a file nor a folder`)
	wrong := *r
	wrong.Program = "./cmd/ships"
	wrong.wantError("1.0.0", " has no ./cmd/ships; call pakrus in the folder of the project")

	shallow := *r
	shallow.Dir = filepath.Join(t.TempDir(), "shallow")
	r.git("clone", "--quiet", "--depth=1", "--no-tags", "file://"+r.root, shallow.Dir)
	shallow.wantError("1.0.0", "there is no tag v1.0.0, and this clone has not the whole history; get it with git fetch --unshallow --tags")

	outside := *r
	outside.Dir = t.TempDir()
	outside.wantError("1.0.0", "the sources of 1.0.0 are in the git history of the project, and git says: not a git repository")

	git, _ := exec.LookPath("git")
	path := t.TempDir()
	t.Setenv("PATH", path)
	r.wantError("1.0.0", "the sources of 1.0.0 are in the git history of the project, and git is not installed")
	if err := os.Symlink(git, filepath.Join(path, "git")); err != nil {
		t.Fatal(err)
	}
	r.wantError("1.0.0", "the program of 1.0.0 does not compile: go is not installed; see go.dev/doc/install")
}
