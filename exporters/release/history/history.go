// Package history builds a release of an older version of a project again, from the sources of
// that version in the project's git repository. It runs the code of that version.
package history

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Project is a Go module in a git repository, whose program makes its releases.
type Project struct {
	Dir     string // folder of the module, in a working copy of the repository
	Program string // its program, such as ./cmd/pakrus, which makes a release when it is called with build --dist DIR
	Dist    string // folder of the releases in the repository, such as dist
}

// Source is where the sources of a version stand in the history.
type Source struct {
	Commit string // 40 hexadecimal digits
	By     string // how it was found, in words
}

// Find finds the sources of a version: the commit that the tag v<version> names, else the
// last one that changed the checksums of the release.
func (p Project) Find(ctx context.Context, version string) (Source, error) {
	prefix, err := p.git(ctx, "rev-parse", "--show-prefix")
	if err != nil {
		return Source{}, fmt.Errorf("the sources of %s are in the git history of the project, and %w; call pakrus in a clone of the project", version, err)
	}
	s, err := p.commit(ctx, version)
	if err != nil {
		return s, err
	}
	program := s.Commit + ":" + strings.TrimSpace(prefix) + strings.TrimPrefix(p.Program, "./")
	if _, err := p.git(ctx, "cat-file", "-e", program); err != nil {
		return s, fmt.Errorf("%s has no %s; call pakrus in the folder of the project", s.By, p.Program)
	}
	return s, nil
}

func (p Project) commit(ctx context.Context, version string) (Source, error) {
	tag := "v" + version
	if commit, err := p.git(ctx, "rev-parse", "--verify", "--quiet", "refs/tags/"+tag+"^{commit}"); err == nil {
		return found(commit, "tag "+tag), nil
	}
	shallow, err := p.git(ctx, "rev-parse", "--is-shallow-repository")
	if err != nil {
		return Source{}, err
	}
	if strings.TrimSpace(shallow) == "true" {
		return Source{}, fmt.Errorf("there is no tag %s, and this clone has not the whole history; get it with git fetch --unshallow --tags", tag)
	}
	sums := p.Dist + "/" + version + "/SHA256SUMS"
	commit, err := p.git(ctx, "log", "-1", "--format=%H", "--", sums)
	if err != nil {
		return Source{}, err
	}
	if strings.TrimSpace(commit) == "" {
		return Source{}, fmt.Errorf("there is no tag %s, and no commit has %s; perhaps git fetch --tags brings the tag", tag, sums)
	}
	return found(commit, "the last change of "+sums), nil
}

func found(commit, by string) Source {
	commit = strings.TrimSpace(commit)
	return Source{Commit: commit, By: fmt.Sprintf("%s (commit %.12s)", by, commit)}
}

// git runs git in the folder of the project. The error is the first line that git says.
func (p Project) git(ctx context.Context, args ...string) (string, error) {
	command := exec.CommandContext(ctx, "git", append([]string{"-c", "core.autocrlf=false"}, args...)...)
	command.Dir = p.Dir
	command.Env = append(os.Environ(), "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1")
	out, err := command.Output()
	var exit *exec.ExitError
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return "", errors.New("git is not installed")
	case errors.As(err, &exit):
		line, _, _ := strings.Cut(strings.TrimSpace(string(exit.Stderr)), "\n")
		return "", fmt.Errorf("git says: %s", strings.TrimPrefix(line, "fatal: "))
	}
	return string(out), err
}

// Build takes the sources out of the history into a temporary folder, which is removed again,
// compiles their program and has it build the release into dist. It returns the folder of the
// release. Nothing is fetched but modules that the module cache lacks.
func (p Project) Build(ctx context.Context, s Source, version, dist string, say func(step string)) (_ string, err error) {
	temporary, err := os.MkdirTemp("", "sources-")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(temporary)) }()
	dist, err = filepath.Abs(dist)
	if err != nil {
		return "", err
	}
	sources, program := filepath.Join(temporary, "sources"), filepath.Join(temporary, "program")
	say("sources of " + version)
	if err := p.extract(ctx, s, sources); err != nil {
		return "", fmt.Errorf("the sources of %s: %w", version, err)
	}
	say("compiling " + version)
	if err := run(ctx, sources, "go", "build", "-buildvcs=false", "-o", program, p.Program); err != nil {
		return "", fmt.Errorf("the program of %s does not compile: %w", version, err)
	}
	say("building " + version)
	if err := run(ctx, sources, program, "build", "--dist", dist); err != nil {
		return "", fmt.Errorf("the program of %s builds no release: %w", version, err)
	}
	folder := filepath.Join(dist, version)
	if _, err := os.Stat(folder); err != nil {
		return "", fmt.Errorf("the sources of %s make a release of another version", s.By)
	}
	return folder, nil
}

// extract writes the files of the sources into a new folder. Of a module below the root of the
// repository git takes its own folder alone.
func (p Project) extract(ctx context.Context, s Source, to string) error {
	tar, err := p.git(ctx, "archive", "--format=tar", s.Commit)
	if err != nil {
		return err
	}
	if err := os.Mkdir(to, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(to)
	if err != nil {
		return err
	}
	return errors.Join(untar(strings.NewReader(tar), root), root.Close())
}

// run runs a program in a folder. The error has the last lines of what it says.
func run(ctx context.Context, dir, name string, args ...string) error {
	var said bytes.Buffer
	command := exec.CommandContext(ctx, name, args...)
	command.Dir = dir
	command.Env = append(os.Environ(), "GOWORK=off")
	command.Stdout, command.Stderr = &said, &said
	err := command.Run()
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, exec.ErrNotFound):
		return fmt.Errorf("%s is not installed; see go.dev/doc/install", name)
	}
	lines := strings.Split(strings.TrimSpace(said.String()), "\n")
	return fmt.Errorf("%w\n%s", err, strings.Join(lines[max(0, len(lines)-10):], "\n"))
}
